using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Data.Framework;

/// <summary>A published version of the framework. Written once, never changed.</summary>
public sealed class StoredFramework
{
    /// <summary>The version, such as <c>1.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The document.</summary>
    public required FrameworkDocument Document { get; init; }
}
