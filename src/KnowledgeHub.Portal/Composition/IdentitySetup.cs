using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Api;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Features.Teams;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts accounts together: who signs in, with what, for how long, and what keeps the cookies secret.</summary>
internal static class IdentitySetup
{
    /// <summary>Adds accounts, their stores, schemes of authentication and the key ring.</summary>
    /// <param name="services">The services.</param>
    /// <param name="settings">How long second factors may wait, and which host passkeys are made for.</param>
    public static void AddPortalIdentity(this IServiceCollection services, PortalSettings settings)
    {
        services.AddSingleton<AccountDirectory>();
        services.AddSingleton<OwnAccounts>();
        services.AddSingleton<RenameAccount>();
        services.AddScoped<IAccounts, IdentityAccounts>();
        services.AddSingleton<AttemptGate>();
        services.AddSingleton<AddressFailures>();
        services.AddSingleton<INewMembers, NewMembers>();
        services.AddScoped<KnownDevice>();
        services.AddScoped<SecretAttempts>();
        services.AddHttpContextAccessor();
        services.AddKeyRing();
        services.AddAccounts();
        services.AddSchemes();
        services.AddSecondFactors(settings);
        services.AddAuthorization();
    }

    private static void AddAccounts(this IServiceCollection services)
    {
        services
            .AddIdentityCore<HubUser>(options =>
            {
                options.User.RequireUniqueEmail = true;

                // Names are addresses: o'brien@x.example is one, and so are names of other scripts.
                options.User.AllowedUserNameCharacters = string.Empty;
                options.Password.RequiredLength = PasswordRules.MinLength;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddRoles<IdentityRole>()
            .AddHubAccountStores()
            .AddClaimsPrincipalFactory<ActorClaimsFactory>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 220_000);
    }

    private static void AddSchemes(this IServiceCollection services)
    {
        var schemes = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        schemes.AddIdentityCookies();
        schemes.AddScheme<AuthenticationSchemeOptions, BearerAuthentication>(
            ScopeAuthorization.Scheme,
            configureOptions: null
        );
        services.AddScoped<TokenSignIn>();
        services.AddSessions();
    }
}
