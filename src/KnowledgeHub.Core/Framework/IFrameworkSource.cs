namespace KnowledgeHub.Core.Framework;

/// <summary>Port: the published versions of the framework, in memory.</summary>
public interface IFrameworkSource
{
    /// <summary>The newest version; null while none has been imported.</summary>
    MaturityFramework? Current { get; }

    /// <summary>Every version, newest first.</summary>
    IReadOnlyList<MaturityFramework> All { get; }

    /// <summary>A version, old ones included: an assessment keeps its version for ever.</summary>
    /// <param name="version">The version, possibly null.</param>
    /// <returns>The version, or null when there is none of that name.</returns>
    MaturityFramework? Find(string? version);
}
