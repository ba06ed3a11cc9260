using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeHub.Portal.Api;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>The description that programs are generated from: complete for each operation on frameworks and country data.</summary>
[Collection(PortalCollection.Name)]
public sealed class ApiDescriptionTests(SeededPortal portal)
{
    private const string Read = "assessments-read";
    private const string Write = "assessments-write";
    private const string Compare = "comparisons-read";

    private static readonly JsonSerializerOptions _strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Method and path, the answers it can give, the scope that it needs, and what its example is.</summary>
    public static TheoryData<string, string, string?, Type> Operations { get; } =
        new()
        {
            { "get /api/v1/framework", "200 404", null, typeof(FrameworkModel) },
            { "get /api/v1/framework/{version}", "200 404", null, typeof(FrameworkModel) },
            { "get /api/v1/public/countries", "200", null, typeof(PublicCountryModel[]) },
            { "get /api/v1/public/countries/{code}", "200 404", null, typeof(PublicProfileModel) },
            { "get /api/v1/assessments", "200 401 403", Read, typeof(AssessmentLineModel[]) },
            {
                "get /api/v1/assessments/{id}",
                "200 401 403 404",
                Read,
                typeof(AssessmentAnswersModel)
            },
            {
                "get /api/v1/assessments/{id}/results",
                "200 401 403 404",
                Read,
                typeof(ResultModel)
            },
            {
                "get /api/v1/assessments/{id}/answers/{indicator}/history",
                "200 401 403 404",
                Read,
                typeof(AnswerVersionModel[])
            },
            {
                "put /api/v1/assessments/{id}/answers/{indicator}",
                "200 400 401 403 404 409 413 415",
                Write,
                typeof(AnswerModel)
            },
            {
                "get /api/v1/assessments/{id}/evidence",
                "200 401 403 404",
                Read,
                typeof(EvidenceModel)
            },
            {
                "post /api/v1/assessments/{id}/evidence",
                "200 400 401 403 404 409 413 415",
                Write,
                typeof(EvidenceItemModel)
            },
            {
                "put /api/v1/assessments/{id}/evidence/{item}",
                "200 400 401 403 404 409 413 415",
                Write,
                typeof(EvidenceItemModel)
            },
            {
                "put /api/v1/assessments/{id}/answers/{indicator}/evidence/{item}",
                "200 400 401 403 404 409 413 415",
                Write,
                typeof(EvidenceLinkModel)
            },
            {
                "delete /api/v1/assessments/{id}/answers/{indicator}/evidence/{item}",
                "200 400 401 403 404 409",
                Write,
                typeof(EvidenceLinkModel)
            },
            { "get /api/v1/comparisons", "200 400 401 403 404", Compare, typeof(ComparisonModel) },
            {
                "get /api/v1/comparisons/overview",
                "200 400 401 403 404",
                Compare,
                typeof(OverviewModel)
            },
            {
                "get /api/v1/comparisons/over-time/{country}",
                "200 401 403 404",
                Compare,
                typeof(TrendModel)
            },
        };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_EachOfThem_IsDescribedWithAnswersAndToken(
        string operation,
        string statuses,
        string? scope,
        Type model
    )
    {
        var described = await FindAsync(operation);

        Assert.NotEmpty(described.GetProperty("summary").GetString() ?? string.Empty);
        Assert.Equal(statuses, string.Join(' ', Names(described.GetProperty("responses")).Order()));
        Assert.Equal(scope is not null, described.TryGetProperty("security", out var security));
        if (scope is not null)
        {
            Assert.Equal(["Bearer"], Names(security[0]));
            Assert.Contains(scope, Description(described), StringComparison.Ordinal);
        }

        AssertExample(described.GetProperty("responses").GetProperty("200"), model);
    }

    [Fact]
    public async Task Saving_Body_IsDescribedWithAnExample()
    {
        var described = await FindAsync("put /api/v1/assessments/{id}/answers/{indicator}");

        AssertExample(described.GetProperty("requestBody"), typeof(AnswerInputModel));
    }

    [Fact]
    public async Task Comparison_Parameter_IsDescribed()
    {
        var described = await FindAsync("get /api/v1/comparisons");

        var parameter = Assert.Single(described.GetProperty("parameters").EnumerateArray());
        Assert.Equal("assessment", parameter.GetProperty("name").GetString());
        Assert.Contains("two to six", Description(parameter), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_SecurityScheme_IsABearerToken()
    {
        var document = await portal.Visitor().JsonAsync("/openapi/v1.json");

        var scheme = document
            .GetProperty("components")
            .GetProperty("securitySchemes")
            .GetProperty("Bearer");
        Assert.Equal("http", scheme.GetProperty("type").GetString());
        Assert.Equal("bearer", scheme.GetProperty("scheme").GetString());
        Assert.Contains("khp_", Description(scheme), StringComparison.Ordinal);
    }

    private async Task<JsonElement> FindAsync(string operation)
    {
        var (method, path) = operation.Split(' ') is [var first, var second]
            ? (first, second)
            : throw new ArgumentException(operation, nameof(operation));
        var document = await portal.Visitor().JsonAsync("/openapi/v1.json");
        return document.GetProperty("paths").GetProperty(path).GetProperty(method);
    }

    // What the model writes of what it read must be the example itself: no field lost, none invented.
    private static void AssertExample(JsonElement described, Type model)
    {
        var example = described
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("example");
        var read = example.Deserialize(model, _strict);
        Assert.True(
            JsonElement.DeepEquals(example, JsonSerializer.SerializeToElement(read, model, _strict))
        );
    }

    private static string? Description(JsonElement item) =>
        item.GetProperty("description").GetString();

    private static IEnumerable<string> Names(JsonElement item) =>
        item.EnumerateObject().Select(property => property.Name);
}
