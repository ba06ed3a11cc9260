using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Accounts;

/// <summary>
/// A change that somebody makes to what the own account signs in with. It is made only while the account is open and the sign-in
/// that asks has not ended, and ends all other sign-ins.
/// </summary>
/// <param name="AccountId">Account id.</param>
/// <param name="Session">The sign-in that asks; null when there is none that could end.</param>
/// <param name="Utc">When.</param>
public sealed record OwnChange(string AccountId, Guid? Session, DateTime Utc)
{
    /// <summary>A change by an actor.</summary>
    /// <param name="actor">Who makes it.</param>
    /// <param name="utc">When.</param>
    public static OwnChange By(Actor actor, DateTime utc)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new(actor.Id, actor.Session, utc);
    }
}
