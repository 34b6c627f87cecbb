using System.Globalization;
using System.Resources;

namespace NewsSearch.Search;

/// <summary>What search says to people, in the language of <see cref="CultureInfo.CurrentUICulture"/>: <c>Messages.resx</c> is English, <c>Messages.th.resx</c> Thai.</summary>
internal static class Messages
{
    private static readonly ResourceManager Resources = new("NewsSearch.Search.Messages", typeof(Messages).Assembly);

    public static string QueryCut(int longest) => Say("QueryCut", longest);
    public static string TooManyWords(int most) => Say("TooManyWords", most);
    public static string UnbalancedParenthesis => Say("UnbalancedParenthesis");
    public static string UnbalancedQuote => Say("UnbalancedQuote");
    public static string NothingBesideOr => Say("NothingBesideOr");
    public static string FieldWithoutValue(string field) => Say("FieldWithoutValue", field);
    public static string NothingToSearch => Say("NothingToSearch");
    public static string OnlyExclusions => Say("OnlyExclusions");
    public static string NotAYear(string value) => Say("NotAYear", value);
    public static string NotAMonth(string value) => Say("NotAMonth", value);
    public static string NeverMissing(string value) => Say("NeverMissing", value);
    public static string NotADay(string value) => Say("NotADay", value);
    public static string OwnDayOf(string day) => Say("OwnDayOf", day);
    public static string NoSuchDay(string value) => Say("NoSuchDay", value);
    public static string UnknownField(string name) => Say("UnknownField", name);
    public static string OwnMonthOf(string month) => Say("OwnMonthOf", month);
    public static string UnknownProvince(string value) => Say("UnknownProvince", value);
    public static string UnknownDistrict(string value) => Say("UnknownDistrict", value);
    public static string UnknownPerson(string value) => Say("UnknownPerson", value);
    public static string UnknownCode(string value) => Say("UnknownCode", value);
    public static string UnknownValue(string value) => Say("UnknownValue", value);
    public static string WithoutEnd(string without) => Say("WithoutEnd", without);

    public static string Relaxed(string missing) => Say("Relaxed", missing);
    public static string Apart => Say("Apart");
    public static string AlsoApart(int found) => Say("AlsoApart", found);
    public static string AlsoWithout(int found, string missing) => Say("AlsoWithout", found, missing);
    public static string AlsoWithoutOne(int found) => Say("AlsoWithoutOne", found);
    public static string RelaxedBySome(int missing) => Say("RelaxedBySome", missing);
    public static string SpelledNearly(string typed, string name) => Say("SpelledNearly", typed, name);
    public static string AlsoSpelled(string typed, string name) => Say("AlsoSpelled", typed, name);
    public static string AlsoAs(string form, string others) => Say("AlsoAs", form, others);
    public static string OrPlain(string thing, string words) => Say("OrPlain", thing, words);
    public static string NotTheWord(string thing, string word) => Say("NotTheWord", thing, word);
    public static string ByLetters(string word) => Say("ByLetters", word);
    public static string Letters(string word) => Say("Letters", word);
    public static string NothingIn(string text) => Say("NothingIn", text);
    public static string NotInsideWords(string text) => Say("NotInsideWords", text);
    public static string NotConfirmed(int most) => Say("NotConfirmed", most);
    public static string RelaxedByOne => Say("RelaxedByOne");
    public static string NoOtherForms => Say("NoOtherForms");
    public static string TooLarge => Say("TooLarge");
    public static string PageBeyond(int pages) => Say("PageBeyond", pages);
    public static string UnknownChoice(FacetChoice choice) => Say("UnknownChoice", choice.Text);
    public static string And => Say("And");
    public static string Or => Say("Or");
    public static string Without(string what) => Say("Without", what);
    public static string Words(string words) => Say("Words", words);
    public static string Word(string word) => Say("Word", word);
    public static string PhraseOf(string phrase) => Say("PhraseOf", phrase);
    public static string LiteralOf(string phrase) => Say("LiteralOf", phrase);
    public static string PrefixOf(string prefix) => Say("PrefixOf", prefix);
    public static string PersonOf(string name) => Say("PersonOf", name);
    public static string PersonSpelled(string name, string names) => Say("PersonSpelled", name, names);
    public static string AllOfProvince(string province) => Say("AllOfProvince", province);
    public static string DistrictOf(string district, string provinces) => Say("DistrictOf", district, provinces);
    public static string ProvinceOf(Province province) => Say(province.IsCity ? "CityOf" : "ProvinceOf", Labels.FullName(province));
    public static string CodeOf(string code) => Say("CodeOf", code);
    public static string YearOf(string year) => Say("YearOf", year);
    public static string OwnYearOf(string year) => Say("OwnYearOf", year);
    public static string MentionsOf(string year) => Say("MentionsOf", year);
    public static string DueOf(string year) => Say("DueOf", year);
    public static string MonthOf(string month) => Say("MonthOf", month);
    public static string FiscalYearOf(string year, string first, string last) => Say("FiscalYearOf", year, first, last);
    public static string OwnFiscalYearOf(string year, string first, string last) => Say("OwnFiscalYearOf", year, first, last);
    public static string SinceYear(string year) => Say("SinceYear", year);
    public static string UntilYear(string year) => Say("UntilYear", year);
    public static string BeforeYear(string year) => Say("BeforeYear", year);
    public static string AfterYear(string year) => Say("AfterYear", year);
    public static string OrCabinet(string what, string day, string cabinet) => Say("OrCabinet", what, day, cabinet);
    public static string DayOf(string day) => Say("DayOf", day);
    public static string TitleOf(string what) => Say("TitleOf", what);
    public static string TypeOf(string what) => Say("TypeOf", what);
    public static string SourceOf(string what) => Say("SourceOf", what);
    public static string WithoutFilter(string filter) => Say("WithoutFilter", filter);
    public static string AddedAfter(string time) => Say("AddedAfter", time);
    public static string WithoutWord(string word) => Say("WithoutWord", word);
    public static string WithoutFilters => Say("WithoutFilters");

    public static string WithoutWords => Say("WithoutWords");
    public static string UnknownSource => Say("UnknownSource");
    public static string Excluded(string value) => Say("Excluded", value);

    private static string Say(string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Resources.GetString(key, CultureInfo.CurrentUICulture) ?? key, values);
}
