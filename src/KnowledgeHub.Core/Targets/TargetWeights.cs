namespace KnowledgeHub.Core.Targets;

/// <summary>The figures of the priority of gaps. Choices of this portal, made to be plain; they stand in docs/method.md.</summary>
public static class TargetWeights
{
    /// <summary>What a gap at a gate indicator counts.</summary>
    public const double Gate = 1.5;

    /// <summary>What a gap counts that concerns fundamental rights.</summary>
    public const double Rights = 1.25;

    /// <summary>The level from which an indicator is a strength whatever the target.</summary>
    public const int StrongLevel = 4;

    /// <summary>Code of the theme of fundamental rights.</summary>
    public const string RightsTheme = "FR";
}
