using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeHub.Benchmarks;

/// <summary>The framework's own empty site with its counter (<c>dotnet new blazor --interactivity Server</c>): the baseline of circuits.</summary>
internal sealed class EmptySite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EmptySite(WebApplication app) => _app = app;

    /// <summary>Where it answers.</summary>
    public Uri Address =>
        new(
            _app.Services.GetRequiredService<IServer>()
                .Features.Get<IServerAddressesFeature>()
                ?.Addresses.First()
                ?? throw new InvalidOperationException("The empty site has no address.")
        );

    public static async Task<EmptySite> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapRazorComponents<Site>().AddInteractiveServerRenderMode();
        app.MapGet("/counter", () => new RazorComponentResult<Site>());
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>The document around the page.</summary>
    internal sealed class Site : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<!DOCTYPE html><html lang=\"en\"><head>");
            builder.OpenComponent<HeadOutlet>(1);
            builder.CloseComponent();
            builder.AddMarkupContent(2, "</head><body>");
            builder.OpenComponent<Counter>(3);
            builder.AddComponentRenderMode(RenderMode.InteractiveServer);
            builder.CloseComponent();
            builder.AddMarkupContent(4, "</body></html>");
        }
    }

    /// <summary>The template's page.</summary>
    internal sealed class Counter : ComponentBase
    {
        private int _count;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<PageTitle>(0);
            builder.AddComponentParameter(
                1,
                nameof(PageTitle.ChildContent),
                (RenderFragment)(title => title.AddContent(0, "Counter"))
            );
            builder.CloseComponent();
            builder.AddMarkupContent(2, "<h1>Counter</h1>");
            builder.OpenElement(3, "p");
            builder.AddAttribute(4, "role", "status");
            builder.AddContent(5, $"Current count: {_count}");
            builder.CloseElement();
            builder.OpenElement(6, "button");
            builder.AddAttribute(7, "class", "btn btn-primary");
            builder.AddAttribute(8, "onclick", EventCallback.Factory.Create(this, () => _count++));
            builder.AddContent(9, "Click me");
            builder.CloseElement();
        }
    }
}
