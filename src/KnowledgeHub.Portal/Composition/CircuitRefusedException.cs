namespace KnowledgeHub.Portal.Composition;

/// <summary>A working page was one too many.</summary>
/// <param name="message">Which limit refused it.</param>
internal sealed class CircuitRefusedException(string message) : Exception(message);
