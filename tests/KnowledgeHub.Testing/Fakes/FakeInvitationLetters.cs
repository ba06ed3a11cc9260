using KnowledgeHub.Core.Teams;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Words messages as short as can be.</summary>
public sealed class FakeInvitationLetters : IInvitationLetters
{
    public (string Subject, string Body) Write(
        Invitation invitation,
        string secret,
        string culture
    ) => ("Invitation", secret);
}
