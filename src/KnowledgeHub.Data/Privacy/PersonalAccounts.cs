using System.Collections.Immutable;
using static KnowledgeHub.Data.Privacy.PersonalErasure;
using static KnowledgeHub.Data.Privacy.PersonalRetention;

namespace KnowledgeHub.Data.Privacy;

/// <summary>The part of the map about accounts and what a person keeps for himself or herself.</summary>
internal static class PersonalAccounts
{
    private const string Bookmarks = "the person's own bookmarks";

    public static ImmutableArray<PersonalTable> Tables { get; } =
    [
        new("AspNetUsers", "Id", Replace, WithAccount, "the account: who it is and how to reach it")
        {
            Columns =
            [
                "DisplayName",
                "Email",
                "EmailConfirmed",
                "PhoneNumber",
                "DisabledUtc",
                "ErasureAskedUtc",
                "ErasedUtc",
                "ErasedNumber",
            ],
            Withheld =
            [
                "UserName",
                "NormalizedUserName",
                "NormalizedEmail",
                "PasswordHash",
                "SecurityStamp",
                "ConcurrencyStamp",
            ],
            Replaced =
            [
                "DisplayName",
                "Email",
                "NormalizedEmail",
                "UserName",
                "NormalizedUserName",
                "PhoneNumber",
                "PasswordHash",
            ],
        },
        Own("AspNetUserRoles", "UserId", "what the person may do", "RoleId"),
        Own("AspNetUserClaims", "UserId", "unused", "ClaimType", "ClaimValue"),
        Own(
            "AspNetUserLogins",
            "UserId",
            "single sign-on",
            "LoginProvider",
            "ProviderDisplayName"
        ) with
        {
            Withheld = ["ProviderKey"],
        },
        Own("AspNetUserTokens", "UserId", "unused", "LoginProvider", "Name") with
        {
            Withheld = ["Value"],
        },
        Own("AspNetUserPasskeys", "UserId", "second factor", "Data"),
        Own(
            "CountryGrants",
            "UserId",
            "for which countries the person works, until when",
            "Country",
            "LastDay"
        ),
        Own("SecondFactors", "AccountId", "second factor", "RequiredSinceUtc") with
        {
            Withheld = ["Secret", "PendingSecret", "RecoverySalt"],
        },
        Own("RecoveryCodes", "AccountId", "second factor") with
        {
            Withheld = ["Hash"],
        },
        Clocked(
            "AccessTokens",
            "OwnerId",
            "access by programs",
            "Name",
            "Scopes",
            "ExpiresUtc"
        ) with
        {
            Withheld = ["Hash"],
        },
        Clocked(
            "AccountLinks",
            "AccountId",
            "invitation, new password, address",
            "Kind",
            "Email",
            "CreatedUtc"
        ) with
        {
            Withheld = ["SecretHash"],
        },
        Clocked("AccountSessions", "AccountId", "sign-ins", "Device", "CreatedUtc", "LastSeenUtc"),
        Own("SavedSearches", "OwnerId", Bookmarks, "Name", "Query", "Language", "Seen"),
        Own("SavedComparisons", "OwnerId", Bookmarks, "Name", "Query"),
        Own("Follows", "AccountId", Bookmarks, "Kind", "Target"),
        Own("SeenMarks", "AccountId", "up to when notifications were read", "SeenUtc"),
        Own("UsefulVotes", "AccountId", "what the person found useful", "PracticeId"),
        // Told by address, not by account.
        Clocked("OutgoingMails", "Recipient", "letters that wait", "Subject", "CreatedUtc") with
        {
            // It can hold the secret of a link that only who reads the mail of the address may use.
            Withheld = ["Body"],
        },
        Clocked("Invitations", "Addressee", "who is invited to a team", "Role", "Agency") with
        {
            Withheld = ["SecretHash"],
        },
        // Told by a key that is made of the account or of a hash of the address.
        Clocked("AttemptCounters", "Key", "limits guessing", "Failures", "LastUtc"),
    ];

    private static PersonalTable Own(
        string table,
        string subject,
        string purpose,
        params ImmutableArray<string> columns
    ) => new(table, subject, Delete, WithAccount, purpose, columns);

    private static PersonalTable Clocked(
        string table,
        string subject,
        string purpose,
        params ImmutableArray<string> columns
    ) => new(table, subject, Delete, ByClock, purpose, columns);
}
