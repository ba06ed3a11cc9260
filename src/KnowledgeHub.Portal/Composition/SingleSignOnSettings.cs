using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The provider of identities that people may sign in with (OpenID Connect, authorisation code with PKCE).</summary>
/// <param name="Authority">The provider's address, as it stands in its discovery document.</param>
/// <param name="ClientId">The name under which the provider knows this portal.</param>
/// <param name="ClientSecret">The secret that goes with it; null for a public client.</param>
/// <param name="Name">What the provider is called on the sign-in page.</param>
/// <param name="StrongContexts">Values of the claim "acr" that stand for two factors, beside "mfa" in "amr" (RFC 8176).</param>
/// <param name="Policy">What the provider may decide.</param>
internal sealed record SingleSignOnSettings(
    Uri Authority,
    string ClientId,
    string? ClientSecret,
    string Name,
    IReadOnlyCollection<string> StrongContexts,
    SingleSignOnPolicy Policy
)
{
    private const string Section = "SingleSignOn";

    /// <summary>Reads the settings of a host.</summary>
    /// <param name="configuration">Configuration with environment variables.</param>
    /// <returns>The settings; null when there is no provider.</returns>
    /// <exception cref="StartRefusedException">A setting cannot be read, or lets the provider decide what it must not.</exception>
    public static SingleSignOnSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        return section["Authority"] is { Length: > 0 } authority
            ? new(
                AuthorityOf(authority),
                Required(section, "ClientId"),
                section["ClientSecretFile"] is { Length: > 0 } file ? SecretOf(file) : null,
                Required(section, "Name"),
                section.GetSection("StrongContexts").Get<string[]>() ?? [],
                PolicyOf(section)
            )
            : null;
    }

    private static SingleSignOnPolicy PolicyOf(IConfigurationSection section)
    {
        var policy = new SingleSignOnPolicy
        {
            CreatesAccounts = section.GetValue("CreatesAccounts", defaultValue: false),
            AllowsAdministrators = section.GetValue("AllowsAdministrators", defaultValue: false),
            Mappings = [.. section.GetSection("Mappings").GetChildren().Select(MappingOf)],
        };
        return policy.IsContradictory
            ? throw Refused(
                "Mappings",
                "makes administrators. Set SingleSignOn__AllowsAdministrators to true if that is meant"
            )
            : policy;
    }

    private static RightMapping MappingOf(IConfigurationSection row)
    {
        var claim = new ProviderClaim(Required(row, "Claim"), Required(row, "Value"));
        var (role, country) = (row["Role"], row["Country"]);
        return new(
            claim,
            role is null ? null
                : EnumCode<Role>.TryParse(role, out var known) ? known
                : throw Refused($"{row.Path}:Role", $"is \"{role}\", which is no role"),
            country is null ? null
                : CountryCode.TryParse(country, out var code) ? code
                : throw Refused($"{row.Path}:Country", $"is \"{country}\", which is no country")
        );
    }

    // Over an unencrypted network anybody on it could sign in as anybody; to this machine itself there is none.
    private static Uri AuthorityOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (
            address.Scheme == Uri.UriSchemeHttps
            || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)
        )
            ? address
            : throw Refused("Authority", $"is \"{text}\". Give an https address");

    private static string SecretOf(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Refused("ClientSecretFile", $"cannot be read: {exception.Message}");
        }
    }

    private static string Required(IConfigurationSection section, string name) =>
        section[name] is { Length: > 0 } value
            ? value
            : throw Refused($"{section.Path}:{name}", "is missing");

    private static StartRefusedException Refused(string name, string why) =>
        new(
            $"The setting {(name.StartsWith(Section, StringComparison.Ordinal) ? name : $"{Section}:{name}")} {why}."
        );
}
