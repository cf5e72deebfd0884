/**
 * Words in pictures of pages (扫描件文字识别): read by a program beside the product, put in their places by the ink. Scanned papers are
 * most of what offices hold; without this nothing could be looked for in them and nothing be suggested.
 */
@NullMarked
@NamedInterface("scanning")
package org.gongkai.foundation.privacy.scanning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
