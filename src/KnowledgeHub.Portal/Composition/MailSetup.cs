using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts messages and the links in them together.</summary>
internal static class MailSetup
{
    /// <summary>Adds messages.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">Where messages go.</param>
    /// <param name="environment">The host's environment.</param>
    public static void AddMail(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        services.AddSingleton(MailSettings.Read(configuration, environment));
        services.AddSingleton(
            new PublicAddress(
                configuration["KNOWLEDGEHUB_ADDRESS"] is { Length: > 0 } address
                    ? new(address)
                    : null
            )
        );
        services.AddSingleton<IMailer, SmtpMailer>();
        services.AddSingleton<DeliverMail>();
        services.AddSingleton<AccountUpkeep>();
        services.AddSingleton<RetentionClock>();
        services.AddSingleton<EraseAccount>();
        services.AddSingleton<ReadOwnCopy>();
        services.AddSingleton<IErasureNotes, ErasureFile>();
        services.AddSingleton<Letters>();
        services.AddSingleton<ILetters>(provider => provider.GetRequiredService<Letters>());
        services.AddSingleton<IInvitationLetters>(provider =>
            provider.GetRequiredService<Letters>()
        );
        services.AddSingleton<InvitationMail>();
        services.AddSingleton<IPasswordSeal, PasswordSeal>();
        services.AddSingleton<IPasswordGuesses, KnownPasswords>();
        services.AddSingleton<NewPasswords>();
        services.AddSingleton<RecoverPassword>();
        services.AddSingleton<ChangeEmail>();
        services.AddSingleton<ConfirmationMail>();
        services.AddSingleton<ConfirmEmail>();
        services.AddSingleton<ReadOutbox>();
        services.AddSingleton<ManageAccounts>();
        services.AddSingleton<ResetRequests>();
        services.AddSingleton<IResetRequests>(provider =>
            provider.GetRequiredService<ResetRequests>()
        );
    }

    /// <summary>Adds what works beside the pages of a serving portal.</summary>
    /// <param name="services">The services.</param>
    public static void AddMailServices(this IServiceCollection services)
    {
        services.AddHostedService<MailDelivery>();
        services.AddHostedService(provider => provider.GetRequiredService<ResetRequests>());
    }
}
