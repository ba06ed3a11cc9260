namespace KnowledgeHub.Conventions.Tests.Razor;

/// <summary>Where a piece of C# stands in a razor file.</summary>
public enum RazorCodeKind
{
    /// <summary>In @code.</summary>
    Members,

    /// <summary>In a block or the head of a control structure.</summary>
    Statements,

    /// <summary>An expression whose value is shown as text.</summary>
    Shown,

    /// <summary>An expression in an attribute.</summary>
    Attribute,
}
