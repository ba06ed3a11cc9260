using KnowledgeHub.Data.Upgrades;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The portal cannot start here; the message tells the operator what to do.</summary>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class StartRefusedException(string message) : Exception(message)
{
    /// <summary>Whether an exception's message is all that an operator needs.</summary>
    public static bool Explains(Exception exception) =>
        exception is StartRefusedException or NewerDatabaseException;
}
