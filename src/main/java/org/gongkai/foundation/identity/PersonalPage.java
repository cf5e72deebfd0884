package org.gongkai.foundation.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page or answer that shows personal data (查看个人信息): each look at it by somebody signed in is noted in the record of access
 * before it is shown (个人信息保护法 第五十四条).
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalPage {}
