// The browsable description of the API. No validator and no other server is asked.
window.SwaggerUIBundle({url: '/openapi.json', dom_id: '#api', validatorUrl: null, deepLinking: true, defaultModelsExpandDepth: 0, tryItOutEnabled: true});
