/**
 * What is asked again and again becomes public for everybody (转为主动公开，条例第四十四条): found among answered requests, suggested by an
 * applicant, or left over from a refusal whose reason is gone.
 */
@NullMarked
package org.gongkai.disclosure.requests.proposing;

import org.jspecify.annotations.NullMarked;
