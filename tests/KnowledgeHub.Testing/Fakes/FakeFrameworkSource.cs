using KnowledgeHub.Core.Framework;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Holds the versions it is given, or the sample when it is given none.</summary>
public sealed class FakeFrameworkSource : IFrameworkSource
{
    public FakeFrameworkSource(params MaturityFramework[] versions) =>
        Publish(versions is [] ? [FrameworkBuilder.AFramework()] : versions);

    public MaturityFramework? Current => All is [var newest, ..] ? newest : null;

    public IReadOnlyList<MaturityFramework> All { get; private set; } = [];

    public MaturityFramework? Find(string? version) =>
        All.FirstOrDefault(framework => framework.Version == version);

    /// <summary>Adds versions.</summary>
    public void Publish(params MaturityFramework[] versions) =>
        All = [
            .. All.Concat(versions).OrderByDescending(framework => framework.Document.Published),
        ];

    /// <summary>Removes every version, as before the first import.</summary>
    public void Clear() => All = [];
}
