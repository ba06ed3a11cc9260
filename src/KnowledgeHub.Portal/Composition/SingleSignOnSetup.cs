using KnowledgeHub.Portal.Features.Account;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts sign-in by a provider of identities together, where the operator has named one.</summary>
internal static class SingleSignOnSetup
{
    /// <summary>Name of the scheme.</summary>
    public const string Scheme = "KnowledgeHub.SingleSignOn";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <summary>Adds the provider.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">Configuration with environment variables.</param>
    public static void AddSingleSignOn(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        if (SingleSignOnSettings.Read(configuration) is not { } settings)
        {
            services.AddSingleton<ISingleSignOn, NoSingleSignOn>();
            return;
        }

        services.AddSingleton(settings);
        services.AddScoped<ProviderEntrance>();
        services.AddScoped<ISingleSignOn, SingleSignOn>();
        services
            .AddAuthentication()
            .AddOpenIdConnect(Scheme, options => Configure(options, settings));
    }

    private static void Configure(OpenIdConnectOptions options, SingleSignOnSettings settings)
    {
        options.Authority = settings.Authority.ToString();
        options.RequireHttpsMetadata = settings.Authority.Scheme == Uri.UriSchemeHttps;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.CallbackPath = SingleSignOnAddress.Callback;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // The answer comes as an address, so that cookies of this portal may stay Lax.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.DisableTelemetry = true;
        options.BackchannelTimeout = _patience;
        options.Scope.Clear();
        options.Scope.Add(OpenIdConnectScope.OpenId);
        options.Scope.Add(OpenIdConnectScope.OpenIdProfile);
        options.Scope.Add(OpenIdConnectScope.Email);
        options.ClaimActions.Clear();
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }

        options.Events.OnRemoteFailure = RefuseAsync;
    }

    // A refusal there, an answer that cannot be believed, a step back in the browser: nothing was changed here.
    private static Task RefuseAsync(RemoteFailureContext context)
    {
        SingleSignOnLog.Failed(
            context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>(),
            context.Failure
        );
        context.Response.Redirect(SingleSignOnAddress.Refused);
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
