using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace KnowledgeHub.Portal.Api;

/// <summary>Examples for the API description. They are made of the models, so that they cannot grow old.</summary>
internal static class ApiExamples
{
    private const string Json = "application/json";

    /// <summary>An answer to save.</summary>
    public static AnswerInputModel AnswerInput { get; } =
        new()
        {
            BasedOn = 1,
            State = "scored",
            Level = 3,
            Comment = "Adopted by order; applied at most posts.",
            Evidence = "document",
            EvidenceFrom = "2025-11-30",
        };

    /// <summary>An answer that was saved.</summary>
    public static AnswerModel Answer { get; } =
        new()
        {
            Indicator = "LEG.S.1",
            Version = 2,
            State = "scored",
            Level = 3,
            Reason = string.Empty,
            Comment = "Adopted by order; applied at most posts.",
            Evidence = "document",
            EvidenceFrom = new(2025, 11, 30),
            SavedUtc = new(2026, 5, 4, 9, 30, 0, DateTimeKind.Utc),
        };

    /// <summary>Shows an example of the request and of its answer in the API description.</summary>
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
        if (example is not null && content?.TryGetValue(Json, out var media) is true)
        {
            media.Example = Node(example);
        }
    }

    private static JsonNode? Node(object example) =>
        JsonSerializer.SerializeToNode(example, JsonSerializerOptions.Web);
}
