using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace KnowledgeHub.Portal.Api;

/// <summary>What the API description says beyond what each endpoint says of itself.</summary>
internal static class ApiDescription
{
    private const string Introduction =
        "The practice library, the vocabularies and the maturity framework are open to everybody. What belongs to a country needs a personal access token, made under \"Access tokens\" of an account. Errors are problem details (RFC 9457).";

    private const string Tokens =
        "A personal access token in the header \"Authorization: Bearer khp_…\". It acts as its owner, within its scopes.";

    public static void Configure(OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.AddOperationTransformer(
            (operation, context, _) =>
            {
                DemandToken(operation, context);
                return Task.CompletedTask;
            }
        );
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "KnowledgeHub";
                document.Info.Description = Introduction;
                document.AddComponent(
                    ScopeAuthorization.Scheme,
                    new OpenApiSecurityScheme
                    {
                        Type = SecuritySchemeType.Http,
                        Scheme = "bearer",
                        Description = Tokens,
                    }
                );
                return Task.CompletedTask;
            }
        );
    }

    private static void DemandToken(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context
    )
    {
        var scopes = context
            .Description.ActionDescriptor.EndpointMetadata.OfType<RequiredScope>()
            .Select(required => EnumCode<AccessScope>.Of(required.Scope))
            .ToList();
        if (scopes.Count == 0)
        {
            return;
        }

        var scheme = new OpenApiSecuritySchemeReference(
            ScopeAuthorization.Scheme,
            context.Document
        );
        operation.Security = [new() { [scheme] = [] }];
        operation.Description = string.Join(
                ' ',
                [operation.Description, $"Needs a token with the scope {string.Join(' ', scopes)}."]
            )
            .Trim();
    }
}
