namespace KnowledgeHub.Portal.Features.Harvesting;

/// <summary>Where the portal is, as a harvester knows it.</summary>
/// <param name="Address">Address of the portal without a slash at its end.</param>
/// <param name="Host">Host name, without a port.</param>
/// <param name="Contact">Mail address of whoever runs it.</param>
internal sealed record OaiSite(string Address, string Host, string Contact)
{
    private const string ContactSetting = "KNOWLEDGEHUB_CONTACT";

    public static OaiSite Of(HttpRequest request, IConfiguration configuration) =>
        new(
            $"{request.Scheme}://{request.Host}",
            request.Host.Host,
            configuration[ContactSetting] is { Length: > 0 } contact
                ? contact
                : $"postmaster@{request.Host.Host}"
        );
}
