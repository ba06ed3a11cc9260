using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Core.Following;

/// <summary>One notification.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="AtUtc">When that happened.</param>
public sealed record NewsItem(NewsKind Kind, DateTime AtUtc)
{
    /// <summary>The entry as the person may know it; null when it cannot be read any more.</summary>
    public Practice? Practice { get; init; }

    /// <summary>Names of the texts that a new version changed, in the order of an entry; empty for other changes.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>The entry to read instead of an archived one; null for none that the person may read.</summary>
    public Practice? Successor { get; init; }

    /// <summary>The followed topic that a new entry belongs to; null for other kinds.</summary>
    public Follow? Topic { get; init; }

    /// <summary>The report of reuse; null for other kinds.</summary>
    public ReuseReport? Report { get; init; }

    /// <summary>The remark that mentions the person; null for other kinds.</summary>
    public SignedRemark? Mention { get; init; }
}
