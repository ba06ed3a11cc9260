using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Portal.Features.Account.Factors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts second factors together: who must have one, how it is asked for, and proofs before sensitive steps.</summary>
internal static class SecondFactorSetup
{
    // What makes a passkey two factors: the device, and what its owner shows it.
    private const string Required = "required";

    private static readonly TimeSpan _secondStep = TimeSpan.FromMinutes(10);

    public static void AddSecondFactors(this IServiceCollection services, PortalSettings settings)
    {
        services.AddSingleton(new SecondFactorPolicy(settings.SecondFactorGraceDays));
        services.AddSingleton<ISecretSeal, KeyRingSeal>();
        services.AddSingleton<ManageSecondFactors>();
        services.AddSingleton<ResetSecondFactors>();
        services.AddSingleton<CheckSecondFactor>();
        services.AddSingleton<SecondFactorDuty>();
        services.AddSingleton<FactorDuties>();
        services.AddSingleton<KeptForms>();
        services.AddSingleton<IKeptForms>(provider => provider.GetRequiredService<KeptForms>());
        services.AddSingleton<IClaimsTransformation, FactorClaims>();
        services.AddScoped<SecondStepCookie>();
        services.AddScoped<ProvenSignIn>();
        services.AddScoped<SecondEntry>();
        services.AddScoped<ISecondSteps, SecondSteps>();
        services.AddScoped<IPasskeys, Passkeys>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.ServerDomain = settings.PasskeyDomain;
            options.UserVerificationRequirement = Required;
            options.ResidentKeyRequirement = Required;
        });
        services
            .AddAuthentication()
            .AddCookie(
                SecondStepCookie.Scheme,
                options =>
                {
                    options.Cookie.Name = "kh-second-step";
                    options.Cookie.SameSite = SameSiteMode.Strict;
                    options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    options.ExpireTimeSpan = _secondStep;
                    options.SlidingExpiration = false;
                }
            );
    }
}
