namespace KnowledgeHub.Portal.Shared;

/// <summary>
/// Stands among the features of a request that carries a sign-in of which nobody can say whether it is still open, because the
/// database does not answer: it is answered as a visitor's.
/// </summary>
internal sealed class UnknownSignIn;
