using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Access;

/// <summary>The rules that personal access tokens keep.</summary>
public static class AccessTokenRules
{
    /// <summary>The name is missing.</summary>
    public const string NameIsRequired = "token-name-required";

    /// <summary>The name is longer than <see cref="MaxNameLength"/>; the detail is the limit.</summary>
    public const string NameIsTooLong = "token-name-too-long";

    /// <summary>No scope is chosen.</summary>
    public const string ScopeIsRequired = "token-scope-required";

    /// <summary>The life is shorter than a day or longer than <see cref="MaxDays"/>; the detail is the limit.</summary>
    public const string LifeIsOutOfRange = "token-life-out-of-range";

    /// <summary>The person has <see cref="MaxValidTokens"/> valid tokens already; the detail is the limit.</summary>
    public const string TooManyTokens = "token-too-many";

    /// <summary>The greatest length of a name in characters.</summary>
    public const int MaxNameLength = 80;

    /// <summary>The longest life in days.</summary>
    public const int MaxDays = 365;

    /// <summary>How many valid tokens a person can have at a time.</summary>
    public const int MaxValidTokens = 20;

    /// <summary>How long a noted use is new enough: noting each one would make a write of every read.</summary>
    public static TimeSpan UseInterval { get; } = TimeSpan.FromHours(1);

    /// <summary>The violation of <see cref="TooManyTokens"/>.</summary>
    public static RuleViolation TooMany { get; } =
        new(TooManyTokens, string.Empty, Text(MaxValidTokens));

    /// <summary>A name on one line, without what no reader can see.</summary>
    /// <param name="name">The name as it arrived.</param>
    public static string CleanName(string name) => PlainText.OneLine(name);

    /// <summary>Checks what a person asks for; how many tokens the person has is the store's to see.</summary>
    /// <param name="request">The request with its name cleaned.</param>
    /// <returns>Every broken rule; empty when the token may be made.</returns>
    public static IReadOnlyList<RuleViolation> Check(AccessTokenRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var violations = new List<RuleViolation>();
        Require(!PlainText.IsBlank(request.Name), new(NameIsRequired, "name"));
        Require(
            request.Name.Length <= MaxNameLength,
            new(NameIsTooLong, "name", Text(MaxNameLength))
        );
        Require(request.Scopes.Count > 0, new(ScopeIsRequired, "scopes"));
        Require(request.Days is >= 1 and <= MaxDays, new(LifeIsOutOfRange, "days", Text(MaxDays)));
        return violations;

        void Require(bool holds, RuleViolation violation)
        {
            if (!holds)
            {
                violations.Add(violation);
            }
        }
    }

    /// <summary>Whether a use is to be noted: the first one, and then one in an hour.</summary>
    /// <param name="token">The token as stored.</param>
    /// <param name="utc">The time of the use.</param>
    public static bool IsUseToBeNoted(AccessToken token, DateTime utc)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.LastUsedUtc is not { } last || last <= utc - UseInterval;
    }

    private static string Text(int limit) => limit.ToString(CultureInfo.InvariantCulture);
}
