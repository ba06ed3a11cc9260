using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Forms;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Gives forms their token when they ask for one. Blazor's own provider hands one over to the circuit of every page, working
/// or not, encrypted at the page's end; that costs each visitor a cookie and forbids every cache to keep the page. Here the
/// working pages send nothing but over their circuit, and need none.
/// </summary>
internal sealed class FormTokens(IAntiforgery antiforgery, IHttpContextAccessor accessor)
    : AntiforgeryStateProvider
{
    public override AntiforgeryRequestToken? GetAntiforgeryToken()
    {
        if (accessor.HttpContext is not { Response.HasStarted: false } context)
        {
            return null;
        }

        var tokens = antiforgery.GetAndStoreTokens(context);
        return tokens.RequestToken is { } token ? new(token, tokens.FormFieldName) : null;
    }
}
