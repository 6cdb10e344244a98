package dev.parley.api;

import dev.parley.settings.SiteProperties;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beyond what springdoc reads off the controllers. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI openApi(SiteProperties site) {
        return new OpenAPI()
                .info(new Info()
                        .title("Parley")
                        .version("v1")
                        .description("Writes articles and moderates comments. A reader's address is in no answer.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url(site.baseUrl().toString())))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .components(
                        new Components().addSecuritySchemes(BEARER, bearer()).addSchemas(PROBLEM, problem()));
    }

    @Bean
    GlobalOperationCustomizer problemsInEachOperation() {
        return (operation, method) -> {
            operation.getResponses().addApiResponse("default", problemResponse());
            return operation;
        };
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token with the scopes articles:write, comments:read, comments:moderate, or some of "
                        + "them; made in the admin or by the command “token create”.");
    }

    private static ApiResponse problemResponse() {
        var schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description("What went wrong, as a problem document (RFC 9457)")
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(schema)));
    }

    private static Schema<?> problem() {
        var field =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri-reference"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What went wrong, in words"))
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty("errors", new ArraySchema().items(field).description("What is to be mended, if anything"))
                .example(Map.of(
                        "type", "urn:parley:problem:invalid-fields",
                        "title", "Something in the body has to be mended",
                        "status", 422,
                        "detail", "title: Give the article a title.",
                        "errors", List.of(Map.of("field", "title", "message", "Give the article a title."))));
    }
}
