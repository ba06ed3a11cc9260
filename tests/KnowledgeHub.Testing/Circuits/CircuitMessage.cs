namespace KnowledgeHub.Testing.Circuits;

/// <summary>The kinds of messages of a hub that a circuit uses; the numbers are those on the wire.</summary>
internal enum CircuitMessage
{
    None = 0,

    /// <summary>A call.</summary>
    Invocation = 1,

    /// <summary>The answer to a call.</summary>
    Completion = 3,

    /// <summary>A sign of life.</summary>
    Ping = 6,

    /// <summary>The end.</summary>
    Close = 7,
}
