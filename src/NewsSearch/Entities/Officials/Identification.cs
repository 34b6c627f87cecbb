namespace NewsSearch.Entities.Officials;

/// <summary>
/// Tells who a person of an article is among those known, by the name: as it is spelt, as it sounds, as other letters write it, or as a slip left it. What the name leaves open,
/// <see cref="Namesakes.ByCompany"/> may tell.
/// </summary>
internal sealed class Identification(KnownPeople people, Namesakes namesakes)
{
    private const string GeneralSecretary = "เลขาธิการใหญ่", Secretary = "เลขาธิการ";

    // In hundredths of a letter: of two names that Latin letters can be, the one so much nearer.
    private const int ClearlyNearer = 15;

    /// <summary>Who it is.</summary>
    /// <param name="official">The person as the article alone tells.</param>
    /// <param name="about">The provinces that the article is about, as they are today.</param>
    public Identity Of(RecognisedOfficial official, IReadOnlyList<string> about)
    {
        if (people.IsListed(official.Id)) return new Identity(official.Id, null) { IsCertain = true };
        var office = official.ProvinceId is { } province ? people.Today(province) : null;
        var whole = official.Names.Where(people.Names.IsWhole).ToList();
        var spelt = people.Current(whole.SelectMany(people.Names.Spelt)).ToList();
        if (spelt.Count > 0) return namesakes.Of(official, spelt, office, about);

        List<string> open = [];
        return Sounding(official, whole, office, about, open) ?? ShortLeader(official) ?? Slip(official, whole) ?? InOtherLetters(whole, open)
            ?? new Identity(official.Id, null) { Candidates = [.. open.Distinct()] };
    }

    // Dao Xuan Yen is เดา ซวน เยน where both are seen with one province.
    private Identity? Sounding(RecognisedOfficial official, List<string> whole, string? office, IReadOnlyList<string> about, List<string> open)
    {
        foreach (var name in whole)
        {
            var alike = people.Current(people.Names.Sounding(name)).ToList();
            open.AddRange(alike.Where(id => office is null || people.Of(id).Offices.Count == 0 || people.Of(id).Offices.Contains(office)));
            var leader = Leader(official, name, alike);
            if (alike.Count > 1) alike = alike.FindAll(id => office is not null && people.Of(id).Offices.Contains(office));
            if (alike is [var only] && (office is not null && people.Of(only).Seen.Contains(office) || people.Of(only).Seen.Overlaps(about))) return new Identity(only, $"{name} sounds like {only}, met in the same province");
            if (leader is not null) return leader;
        }
        return null;
    }

    private Identity? ShortLeader(RecognisedOfficial official) =>
        official.Names.Select(name => Leader(official, name, people.Current(people.Names.SoundingShort(name)).ToList())).FirstOrDefault(leader => leader is not null);

    // ทรานหงฮา, รองนายกรัฐมนตรี, is the Tran Hong Ha of that office: of presidents and ministers there are too few for namesakes. News calls the general secretary a secretary for short.
    private Identity? Leader(RecognisedOfficial official, string name, List<string> alike)
    {
        if (!official.IsOfficial || official.ProvinceId is not null) return null;
        var roles = official.Roles.Select(TenureWords.OfficeOf).ToList();
        var leads = roles.Exists(people.IsOfNation);
        var (general, secretary) = (roles.Exists(IsGeneral), roles.Contains(Secretary));
        var leaders = alike.FindAll(id => leads && people.Of(id).Leads.Count > 0 || general && people.Of(id).Roles.Contains(Secretary) || secretary && people.Of(id).Roles.Any(IsGeneral));
        if (leaders is not [var first, .. var others] || others.Exists(other => !people.Of(other).Leads.Overlaps(people.Of(first).Leads))) return null;
        // เหงียน ตัน สุง and เหวียน เติ๊น สุง, two prime ministers who both sound like Nguyen Tan Dung.
        foreach (var other in others) people.Join(other, first);
        return people.Current(first) is var leader ? new Identity(leader, $"{name} sounds like {leader}, who leads the country as well") : null;

        static bool IsGeneral(string role) => role.StartsWith(GeneralSecretary, StringComparison.Ordinal);
    }

    // อนุทิน ชาญวีรกุล, รัฐมนตรีว่าการกระทรวงมหาดไทย, is the ชาญวีรกูล of that very office; ประยุทธ์จันทร์โอชา is ประยุทธ์ จันทร์โอชา.
    private Identity? Slip(RecognisedOfficial official, List<string> whole)
    {
        if (people.Current(official.Names.SelectMany(people.Names.Slips.Spaced)).ToList() is [var spaced]) return new Identity(spaced, $"{official.Names[0]} is {spaced} without the space");
        var held = official.IsOfficial ? official.Roles.Select(TenureWords.OfficeOf).Where(KnownPerson.IsTelling).ToList() : [];
        if (held.Count == 0) return null;
        foreach (var name in whole)
        {
            var near = people.Names.Slips.Near(name).Select(one => (one.Name, Id: people.Current(one.Id))).Where(one => held.Exists(people.Of(one.Id).Roles.Contains)).DistinctBy(one => one.Id).ToList();
            if (near is [var only]) return new Identity(only.Id, $"{name} is {only.Name} but for one letter, in the same office {held.Find(people.Of(only.Id).Roles.Contains)}");
        }
        return null;
    }

    // Prayut Chan-o-cha is ประยุทธ์ จันทร์โอชา where it can be nobody else.
    private Identity? InOtherLetters(List<string> whole, List<string> open)
    {
        foreach (var name in whole)
        {
            var alike = people.Names.InOtherLetters(name).GroupBy(one => people.Current(one.Id), one => one.Distance).Select(one => (Id: one.Key, Distance: one.Min())).OrderBy(one => one.Distance).ToList();
            if (alike.Count > 0 && (alike.Count == 1 || alike[1].Distance - alike[0].Distance >= ClearlyNearer)) return new Identity(alike[0].Id, $"{name} is how {alike[0].Id} is written in other letters") { IsCertain = true };
            open.AddRange(alike.Select(one => one.Id));
        }
        return null;
    }
}
