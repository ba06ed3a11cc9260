namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>Bytes that do not tell how many they are, so that they are sent without a length.</summary>
internal sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();
}
