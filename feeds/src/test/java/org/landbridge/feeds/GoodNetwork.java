package org.landbridge.feeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small network without a fault, as text: a train from Lanzhou over the Mongolian border to Ulaanbaatar, a flight from Lanzhou to Warsaw (where summer time
 * matters), a ship from Tianjin to Busan. Lines count from 1 with the header; every row gets source {@code GK} and confidence {@code high} behind its cells.
 * Immutable: every change makes a copy.
 */
record GoodNetwork(Map<String, String> files) {

    private static final String PROVENANCE_HEADER = ",source,confidence,illustrative,note";
    private static final String PROVENANCE = ",GK,high,,";

    private static final Map<String, String> TEXT = new LinkedHashMap<>();

    static {
        TEXT.put("network.csv", """
                key,value
                id,small
                name_en,Small network
                first_day,2026-01-01
                last_day,2027-12-31
                currency,USD
                hub_place,lanzhou
                factor_set,test factors 1
                """);
        TEXT.put("sources.csv", """
                source_id,title,where,type,year
                S-ONE,A report,a shelf,report,2020
                """);
        TEXT.put("places.csv", """
                place_id,name_en,name_zh,country,lat,lon,time_zone,unlocode
                lanzhou,Lanzhou,兰州,CN,36.06,103.83,Asia/Shanghai,CNLHW
                erenhot,Erenhot,二连浩特,CN,43.65,111.98,Asia/Shanghai,
                zamyn,Zamyn-Uud,,MN,43.72,111.90,Asia/Ulaanbaatar,
                ulaanbaatar,Ulaanbaatar,,MN,47.92,106.92,Asia/Ulaanbaatar,
                warsaw,Warsaw,,PL,52.23,21.01,Europe/Warsaw,
                tianjin,Tianjin,,CN,38.98,117.74,Asia/Shanghai,
                busan,Busan,,KR,35.10,129.04,Asia/Seoul,
                """);
        TEXT.put("facilities.csv", """
                facility_id,place_id,name_en,kind,gauges_mm,lat,lon,iata,icao,opening_hours,reefer_plugs,dangerous_goods
                lanzhou-rail,lanzhou,Lanzhou terminal,rail-terminal,1435,36.06,103.83,,,Mo-Sa 08:00-20:00,yes,
                erenhot-rail,erenhot,Erenhot station,border-rail,1435,43.65,111.98,,,,,
                zamyn-rail,zamyn,Zamyn-Uud station,border-rail,1520;1435,43.72,111.90,,,,,
                ulaanbaatar-rail,ulaanbaatar,Ulaanbaatar terminal,rail-terminal,1520,47.92,106.92,,,,,
                air-lhw,lanzhou,Lanzhou airport,airport,,36.52,103.62,LHW,ZLLL,,,
                air-waw,warsaw,Warsaw airport,airport,,52.17,20.97,WAW,EPWA,,,
                tianjin-port,tianjin,Tianjin port,seaport,1435,38.98,117.74,,,,,
                busan-port,busan,Busan port,seaport,,35.10,129.04,,,,,
                choir-junction,ulaanbaatar,A junction,junction,1520,47.90,106.90,,,,,
                """);
        TEXT.put("gateways.csv", """
                gateway_id,name_en,facility_a,facility_b,mode,operation,gauge_change,typical_hours,stressed_hours,opened_on,closed_on
                gw-erenhot,Erenhot and Zamyn-Uud,erenhot-rail,zamyn-rail,rail,reload,reload,9.1,44.4,,
                """);
        TEXT.put("channels.csv", """
                channel_id,name_en,kind,gateways,mode,colour
                central,Central channel,trunk,gw-erenhot,rail,central
                air,Air,trunk,,air,air
                """);
        // Great circles: 1,093 km, 10 km, 606 km, 6,425 km, 1,091 km.
        TEXT.put("links.csv", """
                link_id,from_facility,to_facility,mode,country,gauge_mm,traction,distance_km,distance_basis,running_hours
                rail-lanzhou-erenhot,lanzhou-rail,erenhot-rail,rail,CN,1435,electric,1600,line-km,32
                border-erenhot,erenhot-rail,zamyn-rail,rail,,,diesel,12,approx,1
                rail-zamyn-ulaanbaatar,zamyn-rail,ulaanbaatar-rail,rail,MN,1520,diesel,709,line-km,35.5
                air-lhw-waw,air-lhw,air-waw,air,,,jet,6520,great-circle+95,8.4
                sea-tianjin-busan,tianjin-port,busan-port,sea,,,ship,1300,approx,46.4
                rail-ulaanbaatar-choir,ulaanbaatar-rail,choir-junction,rail,MN,1520,diesel,5,approx,0.5
                """);
        TEXT.put("services.csv", """
                service_id,name_en,mode,train_class,carrier,channel_id,tariff,load_units,capacity_feu,reefer_plugs,aircraft_id,\
                max_load_share_pct,status,first_run,last_run
                train,Lanzhou-Ulaanbaatar,rail,block,a railway,central,rail-t,20gp;40hc,50,,,,regular,2026-02-01,
                flight,Lanzhou-Warsaw,air,belly,an airline,air,air-t,loose,,,small-jet,85,regular,,
                ship,Tianjin-Busan,sea,liner,a shipping line,,sea-t,40hc,100,20,,,regular,,2027-06
                """);
        TEXT.put("calls.csv", """
                service_id,seq,facility_id,arrive_day,arrive_time,depart_day,depart_time,board,alight,cutoff_hours,available_hours,gateway_id,via
                train,1,lanzhou-rail,,,0,18:00,yes,,24,,,
                train,2,erenhot-rail,2,06:00,2,10:00,yes,yes,12,6,,
                train,3,zamyn-rail,2,12:00,2,20:00,,,,,gw-erenhot,
                train,4,ulaanbaatar-rail,4,06:00,,,,yes,,12,,
                flight,1,air-lhw,,,0,10:00,yes,,6,,,
                flight,2,air-waw,0,14:00,,,,yes,,3,,
                ship,1,tianjin-port,,,0,12:00,yes,,24,,,
                ship,2,busan-port,2,12:00,,,,yes,,24,,
                """);
        TEXT.put("calendars.csv", """
                service_id,kind,days,every_weeks,anchor,dates,valid_from,valid_to
                train,weekly,1.3....,,,,2026-01-01,2027-12-31
                train,except,,,,2026-10-05,,
                flight,every-n-weeks,....5..,2,2026-01-02,,,
                ship,dates,,,,2026-03-02;2026-04-06,,
                """);
        TEXT.put("trucking.csv", """
                trucking_id,scope,max_km,detour_factor,speed_km_per_day,fixed_hours,border_gateways,opening_hours,load_units,tariff
                mile,first-last-mile,600,1.3,600,3,,,20gp;40hc,mile-t
                """);
        TEXT.put("goods.csv", """
                goods_id,name_en,aliases,hs_edition,hs_code,hs_aliases,direction,density_kg_m3,value_usd_kg,temp_min_c,temp_max_c,shelf_life_days,\
                certificates,dangerous_goods,farm_produce
                goji,Goji,wolfberry,HS2022,081340,121190,export,450,9.5,2,15,365,phyto,,yes
                """);
        TEXT.put("load-units.csv", """
                load_unit_id,name_en,kind,teu,tare_kg,max_payload_kg,volume_m3,reefer
                20gp,20-foot box,container,1,2200,28000,33,
                40hc,40-foot box,container,2,3900,28600,76,
                loose,Loose air cargo,loose,,,,,
                """);
        TEXT.put("load-limits.csv", """
                limit_id,train_class,load_unit_id,max_payload_kg,max_gross_kg
                light,timetabled,40hc,21000,
                """);
        TEXT.put("restrictions.csv", """
                restriction_id,scope,scope_id,hs_prefixes,dangerous_goods,direction,valid_from,valid_to,reason_en
                no-dg,country,MN,,yes,,,,no dangerous goods through Mongolia
                """);
        TEXT.put("handling-times.csv", """
                handling_id,facility_kind,facility_id,from_mode,to_mode,load_kind,minutes
                any,,,,,,240
                rail-rail,rail-terminal,,rail,rail,container,180
                """);
        TEXT.put("rates.csv", """
                rate_id,charge,scope,scope_id,from_facility,to_facility,load_unit,basis,from_kg,free_hours,amount,currency,valid_from,valid_to
                rail-feu,freight,tariff,rail-t,,,,feu,,,2500,USD,,
                rail-through,freight,tariff,rail-t,lanzhou-rail,ulaanbaatar-rail,40hc,unit,,,2300,USD,,2026-12-31
                air-kg,freight,tariff,air-t,,,,kg,45,,30,CNY,,
                sea-feu,freight,tariff,sea-t,,,,feu,,,400,USD,,
                mile-km,freight,tariff,mile-t,,,,unit-km,,,1.2,USD,,
                lift,handling,facility-kind,rail-terminal,,,,unit,,,60,USD,,
                border,border,gateway,gw-erenhot,,,,unit,,,120,USD,,
                store,storage,facility,lanzhou-rail,,,,unit-day,,120,15,USD,,
                """);
        TEXT.put("currencies.csv", """
                currency,period,units_per_usd
                CNY,2026,7.1
                CNY,2026-07,7.0
                """);
        TEXT.put("emission-factors.csv", """
                factor_id,mode,kind,country,use,description,unit,ttw,wtt,wtw,valid_from,valid_to
                rail-diesel,rail,transport,,diesel,diesel train,gCO2e/tkm,18,4,22,,
                grid-cn,,grid,CN,,grid of China,gCO2/kWh,,,580,,
                """);
        TEXT.put("aircraft.csv", """
                aircraft_id,name_en,deck,max_payload_kg,planning_payload_kg,volume_m3,reach_km
                small-jet,A small jet,belly,4000,2000,20,9000
                """);
        TEXT.put("runs.csv", """
                run_id,service_id,name_en,from_facility,to_facility,departed,arrived,date_precision,containers,gross_kg,goods_id,reported_km,\
                reported_days,channel_id
                first-run,train,The first train,lanzhou-rail,ulaanbaatar-rail,2020-07,2020-07,month,43,1118000,goji,2300,3.5,central
                """);
    }

    static GoodNetwork create() {
        Map<String, String> files = new LinkedHashMap<>();
        TEXT.forEach((name, text) -> files.put(name, hasProvenance(name) ? withProvenance(text) : text));
        return new GoodNetwork(files);
    }

    private static boolean hasProvenance(String name) {
        return !name.equals("network.csv") && !name.equals("sources.csv");
    }

    private static String withProvenance(String text) {
        StringBuilder out = new StringBuilder();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            out.append(lines[i]).append(i == 0 ? PROVENANCE_HEADER : PROVENANCE).append('\n');
        }
        return out.toString();
    }

    /** One cell changed; the cells here hold no commas. */
    GoodNetwork with(String file, int line, String column, String value) {
        List<String> lines = lines(file);
        List<String> header = Arrays.asList(lines.getFirst().split(",", -1));
        String[] cells = lines.get(line - 1).split(",", -1);
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        cells[index] = value;
        lines.set(line - 1, String.join(",", cells));
        return with(file, String.join("\n", lines) + "\n");
    }

    /** A row added at the end, its cells without those of provenance. */
    GoodNetwork plus(String file, String row) {
        return with(file, text(file) + row + (hasProvenance(file) ? PROVENANCE : "") + "\n");
    }

    GoodNetwork withoutLine(String file, int line) {
        List<String> lines = lines(file);
        lines.remove(line - 1);
        return with(file, String.join("\n", lines) + "\n");
    }

    GoodNetwork with(String file, String text) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.put(file, text);
        return new GoodNetwork(changed);
    }

    GoodNetwork without(String file) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.remove(file);
        return new GoodNetwork(changed);
    }

    String text(String file) {
        return files.getOrDefault(file, "");
    }

    private List<String> lines(String file) {
        return new ArrayList<>(Arrays.asList(text(file).strip().split("\n", -1)));
    }

    /** The files as a zip, in the order of the map. */
    byte[] zip() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zip(bytes);
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    ReadNetwork read() {
        return NetworkReader.read(zip());
    }
}
