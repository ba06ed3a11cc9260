namespace KnowledgeHub.Portal.Features.Exchange;

/// <summary>A file that an account has handed in and not imported yet.</summary>
/// <param name="FileName">A name with the extension of the file.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Sha256">SHA-256 of the file, in lower-case hexadecimal digits.</param>
public sealed record KeptTable(string FileName, byte[] Bytes, string Sha256);
