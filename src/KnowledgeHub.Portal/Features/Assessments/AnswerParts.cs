using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>
/// Draws those parts of an answering page anew that follow from what is stored, as HTML that the page's script puts in their
/// place. Nothing of it stays on the server.
/// </summary>
/// <param name="services">The services of the page.</param>
/// <param name="loggers">Makes loggers.</param>
/// <param name="taxonomy">Names of areas.</param>
public sealed class AnswerParts(
    IServiceProvider services,
    ILoggerFactory loggers,
    ITaxonomySource taxonomy
)
{
    /// <summary>Draws the parts.</summary>
    /// <param name="sheet">The indicator with what is stored.</param>
    /// <returns>HTML by the name in the attribute <c>data-part</c>.</returns>
    public async Task<IReadOnlyDictionary<string, string>> DrawAsync(AnswerSheet sheet)
    {
        var parameters = new Dictionary<string, object?>
        {
            ["Sheet"] = sheet,
            ["Taxonomy"] = taxonomy.Current,
        };
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            new Dictionary<string, string>
            {
                ["compact"] = await DrawAsync<AnswerCompactProgress>(renderer, parameters),
                ["aside"] = await DrawAsync<AnswerAside>(renderer, parameters),
                ["moves"] = await DrawAsync<AnswerMoves>(renderer, new() { ["Sheet"] = sheet }),
                ["judged"] = await DrawAsync<AnswerJudgement>(
                    renderer,
                    new() { ["Sheet"] = sheet }
                ),
            }
        );
    }

    private static async Task<string> DrawAsync<T>(
        HtmlRenderer renderer,
        Dictionary<string, object?> parameters
    )
        where T : IComponent
    {
        var drawn = await renderer.RenderComponentAsync<T>(
            ParameterView.FromDictionary(parameters)
        );
        return drawn.ToHtmlString();
    }
}
