namespace KnowledgeHub.Conventions.Tests.Clones;

/// <summary>How many lines stand at two places or more, and where.</summary>
public sealed record CloneReport(int Lines, int Cloned, IReadOnlyList<Finding> Pairs)
{
    public double Percent => Lines == 0 ? 0 : 100.0 * Cloned / Lines;
}
