using System.Net;
using System.Net.Sockets;
using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Portal.Shared;

/// <summary>
/// Tells readers apart for the count of people in the query log. Errs on the side of too few: visitors behind one address
/// are one. The key is hashed at once and kept nowhere.
/// </summary>
internal static class ReaderKey
{
    private const int NetworkBytes = 8;

    /// <summary>The key of a reader.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="address">Where a visitor's request comes from.</param>
    public static string Of(Actor actor, IPAddress? address) =>
        actor.IsAnonymous ? $"address {Network(address)}" : $"account {actor.Id}";

    // One household has a whole network of IPv6 addresses, and uses a new one every day.
    private static string Network(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes))
            : address?.MapToIPv4().ToString() ?? string.Empty;
}
