using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps what was sent; refuses as often as it is told to.</summary>
public sealed class FakeMailer : IMailer
{
    /// <summary>What was sent, in order.</summary>
    public List<OutgoingMail> Sent { get; } = [];

    /// <summary>How many tries are refused before one is taken.</summary>
    public int Refusals { get; set; }

    /// <inheritdoc/>
    public bool IsOn { get; set; } = true;

    /// <inheritdoc/>
    public bool HasReaders => IsOn;

    /// <inheritdoc/>
    public Task<bool> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        if (Refusals-- > 0)
        {
            return Task.FromResult(false);
        }

        Sent.Add(mail);
        return Task.FromResult(true);
    }
}
