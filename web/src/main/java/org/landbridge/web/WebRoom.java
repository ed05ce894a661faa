package org.landbridge.web;

import org.landbridge.web.guard.Guard;
import org.landbridge.web.ui.Pages;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** The room web wired together; whoever starts a server imports it and offers the desks. */
@Configuration(proxyBeanMethods = false)
@Import({Guard.class, Pages.class})
@PropertySource("classpath:org/landbridge/web/web.properties")
public class WebRoom {}
