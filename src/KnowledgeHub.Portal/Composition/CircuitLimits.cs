namespace KnowledgeHub.Portal.Composition;

/// <summary>How many working pages may be open at once on this node.</summary>
/// <param name="Person">Of one signed-in person.</param>
/// <param name="Node">Of everybody.</param>
/// <param name="Anonymous">Of everybody who is not signed in; no page of theirs asks for one.</param>
internal sealed record CircuitLimits(int Person, int Node, int Anonymous)
{
    /// <summary>What holds unless an operator says otherwise.</summary>
    public static readonly CircuitLimits Usual = new(10, 1_000, 20);

    /// <summary>Reads the settings of a host.</summary>
    public static CircuitLimits Read(IConfiguration configuration) =>
        new(
            configuration.GetValue("KNOWLEDGEHUB_CIRCUITS_PERSON", Usual.Person),
            configuration.GetValue("KNOWLEDGEHUB_CIRCUITS_NODE", Usual.Node),
            configuration.GetValue("KNOWLEDGEHUB_CIRCUITS_ANONYMOUS", Usual.Anonymous)
        );
}
