window.addEventListener('DOMContentLoaded', () => SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#content',
  deepLinking: true,
  validatorUrl: null,
}));
