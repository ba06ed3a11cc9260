namespace KnowledgeHub.Portal.Shared;

/// <summary>How links that people copy begin: with the portal's public address, because the host of a request can be made up.</summary>
/// <param name="address">The address that the operator has set; null for that of the request.</param>
public sealed class PublicAddress(Uri? address)
{
    /// <summary>A link to be handed on.</summary>
    /// <param name="path">Where it leads.</param>
    /// <param name="request">Where the page was asked for.</param>
    public string Of(string path, string request) =>
        new Uri(address ?? new Uri(request), path).ToString();
}
