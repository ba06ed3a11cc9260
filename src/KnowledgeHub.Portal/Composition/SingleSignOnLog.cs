namespace KnowledgeHub.Portal.Composition;

/// <summary>What is logged of sign-ins by a provider: never who.</summary>
internal static partial class SingleSignOnLog
{
    /// <summary>The provider could not be used.</summary>
    /// <param name="loggers">Makes the logger.</param>
    /// <param name="failure">What went wrong; null when the provider itself refused.</param>
    public static void Failed(ILoggerFactory loggers, Exception? failure) =>
        Failed(loggers.CreateLogger<SingleSignOn>(), failure);

    [LoggerMessage(LogLevel.Warning, "A sign-in by the provider of identities did not come about.")]
    private static partial void Failed(ILogger logger, Exception? failure);
}
