namespace KnowledgeHub.Conventions.Tests.Razor;

/// <summary>What a razor file is made of, each piece with its line.</summary>
public sealed class RazorDocument
{
    public List<RazorText> Texts { get; } = [];

    public List<RazorTag> Tags { get; } = [];

    public List<RazorAttribute> Attributes { get; } = [];

    public List<RazorDirective> Directives { get; } = [];

    public List<RazorCode> Code { get; } = [];

    public IEnumerable<RazorDirective> Named(string directive) =>
        Directives.Where(candidate => candidate.Name == directive);
}
