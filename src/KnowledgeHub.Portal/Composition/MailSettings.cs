namespace KnowledgeHub.Portal.Composition;

/// <summary>Where messages go, and how links in them begin. Never taken from a request: its host name can be made up.</summary>
/// <param name="Address">The portal's public address, without a slash at its end.</param>
/// <param name="Host">The mail server; null when messages are only kept.</param>
/// <param name="Port">Its port.</param>
/// <param name="From">The sender.</param>
/// <param name="User">Name to sign in with; null when the server asks for none.</param>
/// <param name="Password">Password to sign in with.</param>
/// <param name="IsEncrypted">Whether the connection turns to TLS before anything is sent.</param>
internal sealed record MailSettings(
    Uri? Address,
    string? Host,
    int Port,
    string From,
    string? User,
    string? Password,
    bool IsEncrypted
)
{
    private const int SubmissionPort = 587;

    /// <summary>Reads the settings of a host.</summary>
    /// <param name="configuration">Configuration with environment variables.</param>
    /// <param name="environment">The host's environment.</param>
    /// <exception cref="StartRefusedException">A setting cannot be read.</exception>
    public static MailSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var mail = configuration.GetSection("Mail");
        var host = mail["Host"] is { Length: > 0 } named ? named : null;
        var address = AddressOf(configuration["KNOWLEDGEHUB_ADDRESS"], environment);
        if (host is not null && address is null)
        {
            throw new StartRefusedException(
                "Mail__Host is set but KNOWLEDGEHUB_ADDRESS is not: links in messages need the portal's public address."
            );
        }

        var password = mail["PasswordFile"] is { Length: > 0 } file ? ReadSecret(file) : null;
        return new(
            address,
            host,
            mail.GetValue("Port", SubmissionPort),
            mail["From"] ?? $"knowledgehub@{address?.Host ?? "localhost"}",
            mail["User"],
            password,
            mail.GetValue("Tls", defaultValue: true)
        );
    }

    private static string ReadSecret(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"The file of Mail__PasswordFile cannot be read: {exception.Message}"
            );
        }
    }

    private static Uri? AddressOf(string? address, IHostEnvironment environment)
    {
        if (string.IsNullOrEmpty(address))
        {
            return environment.IsDevelopment() ? new("http://localhost:5080") : null;
        }

        return
            Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.PathAndQuery == "/"
            ? uri
            : throw new StartRefusedException(
                "KNOWLEDGEHUB_ADDRESS must be an address such as https://hub.example.org, without a path."
            );
    }
}
