using System.Diagnostics.CodeAnalysis;

namespace KnowledgeHub.Portal.Features.Compilations;

/// <summary>An entry in the form of a compilation.</summary>
public sealed class CompiledEntryForm
{
    /// <summary>Id of the entry.</summary>
    public string? Practice { get; set; }

    /// <summary>The comment by language code.</summary>
    [AllowNull]
    public Dictionary<string, string> Comments
    {
        get;
        set => field = value ?? [];
    } = [];
}
