package org.landbridge.app.house.crooked.model.service;

/** Stands straight: in the model a service is what carries freight. */
record TrainService(String name) {}
