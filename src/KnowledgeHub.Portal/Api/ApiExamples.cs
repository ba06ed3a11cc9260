using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace KnowledgeHub.Portal.Api;

/// <summary>Shows examples in the API description. They are made of the models, so that they cannot grow old.</summary>
internal static class ApiExamples
{
    private static readonly string[] _json = ["application/json", "application/ld+json"];

    /// <summary>Shows an example of the answer.</summary>
    public static RouteHandlerBuilder WithExample(
        this RouteHandlerBuilder endpoint,
        object answer
    ) => endpoint.WithExamples(null, answer);

    /// <summary>Shows an example of the request and of its answer.</summary>
    public static RouteHandlerBuilder WithExamples(
        this RouteHandlerBuilder endpoint,
        object? request,
        object answer
    ) =>
        endpoint.AddOpenApiOperationTransformer(
            (operation, _, _) =>
            {
                Put(operation.RequestBody?.Content, request);
                Put(operation.Responses?["200"].Content, answer);
                return Task.CompletedTask;
            }
        );

    private static void Put(IDictionary<string, OpenApiMediaType>? content, object? example)
    {
        foreach (var type in _json)
        {
            if (example is not null && content?.TryGetValue(type, out var media) is true)
            {
                media.Example = Node(example);
            }
        }
    }

    private static JsonNode? Node(object example) =>
        JsonSerializer.SerializeToNode(example, JsonSerializerOptions.Web);
}
