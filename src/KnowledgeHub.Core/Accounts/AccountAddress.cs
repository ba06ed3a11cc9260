namespace KnowledgeHub.Core.Accounts;

/// <summary>The one way to tell whether two e-mail addresses are the same, for stores, counters and sign-in alike.</summary>
public static class AccountAddress
{
    /// <summary>
    /// An address as it is compared: one form for letters that look alike to Unicode, without regard to capitals, as ASP.NET Core
    /// Identity does it.
    /// </summary>
    /// <param name="email">The address, as typed.</param>
    public static string Normalize(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return email.Trim().Normalize().ToUpperInvariant();
    }
}
