using System.Globalization;
using System.Security.Claims;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Authentication;

namespace KnowledgeHub.Portal.Composition;

/// <summary>What a provider of identities has answered, and what it was asked for.</summary>
/// <param name="Identity">Who it is.</param>
/// <param name="Address">Where the person was going; a path of this portal.</param>
/// <param name="IsProof">Whether a signed-in person was to prove anew who they are.</param>
/// <param name="IsStrong">Whether the provider has seen two factors.</param>
/// <param name="IsFresh">Whether the person has proved to the provider who they are since it was asked.</param>
internal sealed record ProviderTicket(
    ProviderIdentity Identity,
    string Address,
    bool IsProof,
    bool IsStrong,
    bool IsFresh
)
{
    private const string AddressItem = "kh.address";
    private const string ProofItem = "kh.proof";
    private const string BegunItem = "kh.begun";
    private const string SeveralFactors = "mfa";

    // Clocks of two machines.
    private static readonly TimeSpan _drift = TimeSpan.FromMinutes(1);

    /// <summary>Notes in what the provider is asked, which nobody but this portal can read, why it is asked.</summary>
    /// <param name="asked">What goes to the provider and comes back.</param>
    /// <param name="address">Where the person is going.</param>
    /// <param name="isProof">Whether a signed-in person is to prove anew who they are.</param>
    /// <param name="utc">Now.</param>
    public static void Note(
        AuthenticationProperties asked,
        string address,
        bool isProof,
        DateTimeOffset utc
    )
    {
        asked.Items[AddressItem] = address;
        asked.Items[BegunItem] = utc.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        if (isProof)
        {
            asked.Items[ProofItem] = bool.TrueString;
        }
    }

    /// <summary>Reads what came back.</summary>
    /// <param name="answer">The answer, checked by the framework.</param>
    /// <param name="strongContexts">Values of "acr" that stand for two factors.</param>
    /// <returns>The ticket; null when there is no answer, or it does not say who it is.</returns>
    public static ProviderTicket? Read(
        AuthenticateResult answer,
        IReadOnlyCollection<string> strongContexts
    )
    {
        if (
            answer is not { Principal: { } person, Properties.Items: { } items }
            || person.FindFirst("sub")
                is not { Value.Length: > 0 and <= ProviderIdentity.MaxSubjectLength } subject
        )
        {
            return null;
        }

        return new(
            Identify(person, subject),
            items.TryGetValue(AddressItem, out var address) && address is not null ? address : "/",
            items.ContainsKey(ProofItem),
            person.HasClaim("amr", SeveralFactors)
                || person.FindAll("acr").Any(claim => strongContexts.Contains(claim.Value)),
            Seconds(person.FindFirstValue("auth_time"))
                >= Seconds(items.TryGetValue(BegunItem, out var begun) ? begun : null)
                    - (long)_drift.TotalSeconds
        );
    }

    private static ProviderIdentity Identify(ClaimsPrincipal person, Claim subject)
    {
        var email = person.FindFirstValue("email")?.Trim();
        return new(person.FindFirstValue("iss") ?? subject.Issuer, subject.Value)
        {
            ConfirmedEmail =
                email is not null
                && MailRules.IsAddress(email)
                && bool.TryParse(person.FindFirstValue("email_verified"), out var isVerified)
                && isVerified
                    ? email
                    : null,
            Name = NameOf(person.FindFirstValue("name")),
            Claims = [.. person.Claims.Select(claim => new ProviderClaim(claim.Type, claim.Value))],
        };
    }

    private static string NameOf(string? text)
    {
        var name = PlainText.OneLine(text ?? string.Empty);
        return name.Length > AccountLine.MaxNameLength ? name[..AccountLine.MaxNameLength] : name;
    }

    private static long? Seconds(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : null;
}
