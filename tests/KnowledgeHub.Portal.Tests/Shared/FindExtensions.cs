using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Tests.Shared;

/// <summary>Finds what a reader finds: by role and name, by label, by words.</summary>
internal static class FindExtensions
{
    /// <summary>The only link of this name.</summary>
    public static IElement Link(this IRenderedComponent<IComponent> cut, string name) =>
        cut.Named("a[href]", name);

    /// <summary>The only button of this name.</summary>
    public static IElement Button(this IRenderedComponent<IComponent> cut, string name) =>
        cut.Named("button", name);

    /// <summary>The words of all links, in order.</summary>
    public static IEnumerable<string> LinkNames(this IRenderedComponent<IComponent> cut) =>
        cut.FindAll("a[href]").Select(Words);

    /// <summary>The only heading of this name, of any rank.</summary>
    public static IElement Heading(this IRenderedComponent<IComponent> cut, string name) =>
        cut.Named("h1, h2, h3, h4", name);

    /// <summary>The control that the only label of these words belongs to.</summary>
    public static IElement Field(this IRenderedComponent<IComponent> cut, string label)
    {
        var found = cut.Named("label", label);
        return found.GetAttribute("for") is { } id
            ? cut.Find($"[id='{id}']")
            : Assert.Single(found.QuerySelectorAll("input, select, textarea"));
    }

    /// <summary>The only element without element children that holds exactly these words.</summary>
    public static IElement Text(this IRenderedComponent<IComponent> cut, string words) =>
        Assert.Single(
            cut.FindAll("*"),
            element => element.ChildElementCount == 0 && element.Words() == words
        );

    /// <summary>What a reader reads of the whole, with single spaces.</summary>
    public static string Words(this IRenderedComponent<IComponent> cut) =>
        Words(string.Concat(cut.Nodes.Select(node => node.TextContent)));

    /// <summary>What a reader reads of an element, with single spaces.</summary>
    public static string Words(this IElement element) => Words(element.TextContent);

    private static IElement Named(
        this IRenderedComponent<IComponent> cut,
        string selector,
        string name
    ) => Assert.Single(cut.FindAll(selector), element => element.Words() == name);

    /// <summary>A text with single, ordinary spaces.</summary>
    public static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
