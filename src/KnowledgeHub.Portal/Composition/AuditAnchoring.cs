using KnowledgeHub.Core.Auditing;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Tells the head of the audit chain to a place outside of the database: a line in a file, or a request to an address. What
/// was told cannot be rewritten or cut off unseen.
/// </summary>
internal sealed class AuditAnchoring(
    PortalSettings settings,
    IAuditTrail trail,
    AuditKey key,
    IHttpClientFactory http,
    TimeProvider clock,
    ILogger<AuditAnchoring> logger
) : IAuditAnchor
{
    public bool IsOn => settings.AuditAnchor is not null;

    /// <summary>Tells whoever runs the portal when no place was set. In development nobody needs one.</summary>
    public void WarnWhenOff()
    {
        if (!IsOn && !settings.AllowsDemonstrations)
        {
            logger.LogWarning(
                "The head of the audit trail is told nowhere outside of the database: whoever can write there could cut off or rewrite the trail unseen. KNOWLEDGEHUB_AUDIT_ANCHOR names a place."
            );
        }
    }

    /// <summary>Tells the head as it is now; nothing where nothing was sealed yet, or no place was set.</summary>
    /// <param name="cancellation">Cancels the telling.</param>
    /// <exception cref="HttpRequestException">The address did not take it.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task TellAsync(CancellationToken cancellation)
    {
        if (
            settings.AuditAnchor is not { } place
            || await trail.HeadAsync(cancellation) is not { } head
        )
        {
            return;
        }

        using var signing = key.Open();
        var line = AnchorLine.Write(
            new()
            {
                AtUtc = clock.GetUtcNow().UtcDateTime,
                Number = head.Number,
                LastEventId = head.LastEventId,
                Hash = head.Hash,
            },
            signing
        );
        if (Uri.TryCreate(place, UriKind.Absolute, out var address) && !address.IsFile)
        {
            await PostAsync(address, line, cancellation);
        }
        else
        {
            await File.AppendAllTextAsync(place, line + "\n", cancellation);
        }
    }

    private async Task PostAsync(Uri address, string line, CancellationToken cancellation)
    {
        using var client = http.CreateClient(nameof(AuditAnchoring));
        using var content = new StringContent(line, null, "application/json");
        using var answer = await client.PostAsync(address, content, cancellation);
        answer.EnsureSuccessStatusCode();
    }
}
