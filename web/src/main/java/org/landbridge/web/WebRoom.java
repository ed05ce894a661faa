package org.landbridge.web;

import org.landbridge.web.api.Api;
import org.landbridge.web.api.find.FindApi;
import org.landbridge.web.api.network.NetworkApi;
import org.landbridge.web.api.route.RouteApi;
import org.landbridge.web.api.timetable.TimetableApi;
import org.landbridge.web.guard.Guard;
import org.landbridge.web.ui.Pages;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** The room web wired together; whoever starts a server imports it and offers the desks as beans. */
@Configuration(proxyBeanMethods = false)
@Import({Guard.class, Pages.class, Api.class, FindApi.class, NetworkApi.class, RouteApi.class, TimetableApi.class})
@PropertySource("classpath:org/landbridge/web/web.properties")
public class WebRoom {}
